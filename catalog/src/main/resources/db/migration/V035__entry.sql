-- Documents and video of the content-addressed store. Apart from pictures, whose table pages and
-- other tables refer to as such. Rows and files are never changed, only added.
create table media_file (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  content_type text not null check (content_type in ('application/pdf', 'video/mp4', 'video/webm')),
  bytes bigint not null check (bytes between 1 and 67108864),
  stored_at timestamptz not null default now()
);

-- What came with a form that is not saved yet: for whoever sent it alone, and for a day.
create table media_upload (
  token text primary key check (length(token) between 20 and 60),
  holder text not null check (length(holder) between 1 and 80),
  content_type text not null
    check (content_type in ('image/jpeg', 'application/pdf', 'video/mp4', 'video/webm')),
  name text not null check (length(name) between 1 and 80),
  bytes bigint not null check (bytes > 0),
  uploaded_at timestamptz not null default now()
);
create index media_upload_uploaded on media_upload (uploaded_at);
create index media_upload_holder on media_upload (holder);

-- Numbers of trace codes to come; the shop shuffles them, so that codes tell no order.
create sequence trace_code_number as int minvalue 1 maxvalue 999999999 no cycle;
