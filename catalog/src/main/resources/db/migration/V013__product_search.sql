-- What products are found by while the search engine is away; kept by the shop itself as it follows
-- the change log, since only it knows how Chinese sounds. May be emptied at any time: it fills again.

create table product_search (
  product_id bigint primary key references product on delete cascade,
  version bigint not null,                -- of the catalog, that the row shows at least
  slug slug not null unique,
  brand slug not null,
  category slug not null,
  parent_category slug,
  town slug not null,
  price bigint not null,                  -- lowest, fen
  in_stock boolean not null,
  popularity double precision not null,   -- 0 to 1
  sold int not null,
  rating double precision not null,
  reviews int not null,
  listed_on date not null,
  terms tsvector not null                 -- weight A names, B names with synonyms, C brand and places
);
create index product_search_terms on product_search using gin (terms);
create index product_search_order on product_search (in_stock desc, popularity desc, product_id);

-- Up to which change the table shows the catalog, and by which rules its terms were made.
create table product_search_position (
  one boolean primary key default true check (one),
  version bigint not null,
  rules int not null
);
insert into product_search_position (version, rules) values (0, 0);

-- Products that the search engine won't take, and why.
create table search_refused (
  slug text primary key,
  reason text not null,
  tries int not null check (tries > 0),
  since timestamptz not null default now(),
  tried_at timestamptz not null default now()
);
