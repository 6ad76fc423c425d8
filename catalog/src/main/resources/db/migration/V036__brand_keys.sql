-- With what a brand's own systems prove who they are to the EPCIS repository.
create table brand_key (
  id bigint primary key,
  brand slug not null references brand (slug),
  -- By which people tell keys apart.
  name text not null check (length(name) between 1 and 60),
  -- SHA-256 of the key, which nobody has but the brand.
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  -- Its last characters.
  hint text not null check (length(hint) = 4),
  made_by text not null check (length(made_by) between 1 and 60),
  made_at timestamptz not null,
  -- To the hour.
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index brand_key_brand on brand_key (brand, made_at);
