-- Who buys with an account. One of mobile number and e-mail address at least; both sign in.
create table customer (
  id bigint primary key,
  name text not null check (length(name) between 1 and 40),
  -- Only addresses that their owner has confirmed stand here.
  email text check (length(email) between 3 and 254),
  mobile text unique check (mobile ~ '^1[3-9][0-9]{9}$'),
  language text not null check (language in ('zh', 'en')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  created_at timestamptz not null default now(),
  check (email is not null or mobile is not null)
);
create unique index customer_email on customer (lower(email));

-- Who wants an account under an e-mail address that is not confirmed yet. It becomes one by the
-- mailed link together with the password: neither whoever reads the mailbox alone, nor whoever
-- typed somebody else's address, gets in.
create table customer_registration (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  email text not null check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 40),
  language text not null check (language in ('zh', 'en')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  expires_at timestamptz not null
);
create index customer_registration_expiry on customer_registration (expires_at);

-- Links that work once: SHA-256 of their token.
create table customer_link (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  customer bigint not null references customer on delete cascade,
  purpose text not null check (purpose in ('EMAIL', 'PASSWORD')),
  -- The address to be confirmed.
  email text check (length(email) between 3 and 254),
  expires_at timestamptz not null,
  check ((purpose = 'EMAIL') = (email is not null))
);
create index customer_link_customer on customer_link (customer);
create index customer_link_expiry on customer_link (expires_at);

-- Who is signed in where: SHA-256 of the token in the browser's cookie.
create table customer_session (
  id bigint primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  customer bigint not null references customer on delete cascade,
  device text not null check (length(device) <= 200),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index customer_session_customer on customer_session (customer);
create index customer_session_expiry on customer_session (expires_at);

create table customer_address (
  id bigint primary key,
  customer bigint not null references customer on delete cascade,
  name text not null check (length(name) between 1 and 40),
  mobile text not null check (mobile ~ '^1[3-9][0-9]{9}$'),
  province text not null,
  city text not null,
  county text not null,
  street text not null check (length(street) between 2 and 100),
  standard boolean not null,
  used_at timestamptz not null default now()
);
create index customer_address_customer on customer_address (customer);
create unique index customer_address_standard on customer_address (customer) where standard;

create table customer_favourite (
  customer bigint not null references customer on delete cascade,
  product slug not null references product (slug) on update cascade on delete cascade,
  added_at timestamptz not null default now(),
  primary key (customer, product)
);
create index customer_favourite_product on customer_favourite (product);

create table customer_seen (
  customer bigint not null references customer on delete cascade,
  product slug not null references product (slug) on update cascade on delete cascade,
  seen_at timestamptz not null default now(),
  primary key (customer, product)
);
create index customer_seen_product on customer_seen (product);
