-- The key under which events tell of a batch: the path of its canonical GS1 Digital Link, in which
-- signs of GS1's character set 82 are escaped that have a meaning in a URI.
create function batch_key(gtin text, lot text) returns text
  language sql immutable strict parallel safe as $$
  select '/01/' || gtin || '/10/' || replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    lot, '%', '%25'), '!', '%21'), '"', '%22'), '&', '%26'), '''', '%27'), '(', '%28'), ')', '%29'),
    '*', '%2A'), '+', '%2B'), ',', '%2C'), '/', '%2F'), ':', '%3A'), ';', '%3B'), '<', '%3C'),
    '=', '%3D'), '>', '%3E'), '?', '%3F')
$$;

-- The console lists the latest first.
create index batch_latest on batch (produced_on desc, id desc);

-- A spreadsheet between its preview and the moment when it is stored; for a day.
create table trace_sheet (
  token text primary key check (length(token) between 20 and 60),
  holder text not null check (length(holder) between 1 and 80),
  name text not null check (length(name) between 1 and 80),
  content bytea not null check (length(content) between 1 and 2097152),
  uploaded_at timestamptz not null default now()
);
create index trace_sheet_uploaded on trace_sheet (uploaded_at);

-- Trace codes are random after all.
drop sequence trace_code_number;
