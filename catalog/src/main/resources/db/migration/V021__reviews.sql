-- What buyers say of what they received: one a line of an order. Shown once the office has let it.
create table review (
  id bigint primary key,
  order_number text not null check (length(order_number) between 1 and 40),
  sku text not null check (length(sku) between 3 and 24),
  product_id bigint not null references product,
  pack localized_text not null,
  stars int not null check (stars between 1 and 5),
  words text not null check (length(words) between 2 and 1000),
  author text not null check (length(author) between 1 and 10),  -- masked: no full name stands here
  state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED')),
  rejection text check (length(rejection) between 2 and 200),
  reply text check (length(reply) between 2 and 1000),
  replied_at timestamptz,
  written_at timestamptz not null,
  edited_at timestamptz not null check (edited_at >= written_at),
  unique (order_number, sku),
  check ((state = 'REJECTED') = (rejection is not null)),
  check ((reply is null) = (replied_at is null))
);
create index review_of_product on review (product_id, written_at desc, id) where state = 'APPROVED';
create index review_by_state on review (state, edited_at, id);

create table review_picture (
  review bigint not null references review,
  position int not null check (position between 0 and 5),
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset,
  primary key (review, position)
);
