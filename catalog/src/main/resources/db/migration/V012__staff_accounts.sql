-- Who works with the shop: the county office, later brand owners.
create table staff_account (
  id bigint primary key,
  version int not null,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9._@-]{1,59}$'),
  display_name text not null check (length(display_name) between 1 and 60),
  role text not null check (role in ('OFFICE', 'OWNER')),
  brand slug references brand (slug),
  password_hash text not null check (password_hash like '$argon2id$%'),
  -- Counts changes of the password: sessions from before are over.
  password_version int not null,
  active boolean not null,
  -- Its password is public: it counts only where demo data is wanted.
  demo boolean not null,
  created_at timestamptz not null default now(),
  signed_in_at timestamptz,
  check ((role = 'OWNER') = (brand is not null))
);

-- SHA-256 of the tokens, printed to the log, with which the first office account can be made.
create table first_account_token (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now()
);
