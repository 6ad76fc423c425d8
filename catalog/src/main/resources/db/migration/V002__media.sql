-- What the content-addressed store holds. Rows and files are never changed, only added.
create table media_asset (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  content_type text not null check (content_type in ('image/svg+xml', 'image/jpeg', 'image/png', 'image/webp')),
  width int not null check (width between 1 and 20000),
  height int not null check (height between 1 and 20000),
  bytes bigint not null check (bytes > 0),
  stored_at timestamptz not null default now()
);
