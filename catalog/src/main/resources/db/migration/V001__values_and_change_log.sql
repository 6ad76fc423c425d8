-- Values that every table uses, and the log of public changes.

-- A text in both languages of the shop; neither may be missing.
-- What is missing is null, and a check that is null passes: hence the coalesce.
create domain localized_text as jsonb check (
  value is null or coalesce(
    jsonb_typeof(value -> 'zh') = 'string' and value ->> 'zh' <> ''
    and jsonb_typeof(value -> 'en') = 'string' and value ->> 'en' <> '', false)
);

-- A picture: content address, size in pixels, alternative text. Tables add a foreign key on the key.
create domain picture as jsonb check (
  value is null or coalesce(
    value ->> 'key' ~ '^[0-9a-f]{64}$'
    and (value ->> 'width')::int > 0 and (value ->> 'height')::int > 0
    and value -> 'alt' ->> 'zh' <> '' and value -> 'alt' ->> 'en' <> '', false)
);

create domain slug as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) between 2 and 80);

-- GS1 General Specifications 7.9: the check digit of a GTIN-14.
create function gs1_check_digit_matches(gtin text) returns boolean
  language sql immutable strict parallel safe as $$
  select (select sum(substr(gtin, i, 1)::int * case when i % 2 = 1 then 3 else 1 end)
          from generate_series(1, 14) as i) % 10 = 0
$$;

create domain gtin as text check (value ~ '^[0-9]{14}$' and gs1_check_digit_matches(value));

-- Whether a month (1 to 12) is in a season: one bit a month, 0 for all year.
create function in_season(season int, month int) returns boolean
  language sql immutable strict parallel safe as $$
  select season = 0 or season & (1 << (month - 1)) <> 0
$$;

create function county_today() returns date
  language sql stable parallel safe as $$
  select (now() at time zone 'Asia/Shanghai')::date
$$;

-- Every change of public data, in the transaction that makes it. The largest version is the catalog version.
create table catalog_change (
  version bigint generated always as identity primary key,
  type text not null check (type in
    ('brand', 'category', 'product', 'certificate', 'batch', 'hall', 'stock', 'station')),
  slug text not null check (length(slug) between 1 and 80),
  at timestamptz not null default now()
);
