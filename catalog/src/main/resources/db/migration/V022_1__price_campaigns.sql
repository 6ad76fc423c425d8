-- Prices that are lower for a while. What is paid always stands in sku.price_fen; the price without the
-- campaign stands beside it while one runs, and nothing else does.
alter table sku add column list_price_fen bigint
  check (list_price_fen > price_fen and list_price_fen <= 99999999999);

create table price_campaign (
  id bigint primary key,
  name localized_text not null,
  brand slug references brand (slug),
  product slug references product (slug),
  percent int not null check (percent between 1 and 90),  -- off
  begins timestamptz not null,
  ends timestamptz not null,
  state text not null check (state in ('PLANNED', 'RUNNING', 'OVER')),
  skus int not null check (skus between 0 and 1000),
  demo boolean not null,
  check (brand is null or product is null),
  check (ends >= begins)
);
create index price_campaign_due on price_campaign (state, begins) where state <> 'OVER';
create index price_campaign_newest on price_campaign (begins desc, id);
create index price_campaign_brand on price_campaign (brand);
create index price_campaign_product on price_campaign (product);

-- Which SKUs, and, once it has begun, the prices before and during it; none where it lowers nothing.
create table campaign_sku (
  campaign bigint not null references price_campaign,
  sku_id bigint not null references sku,
  list_price_fen bigint,
  price_fen bigint,
  primary key (campaign, sku_id),
  check ((list_price_fen is null) = (price_fen is null))
);
create index campaign_sku_sku on campaign_sku (sku_id);

create or replace view product_card as
  select p.id, p.slug, p.name, p.summary, p.season, p.listed_on, p.sold, p.demo,
    p.rating_sum, p.rating_count,
    b.slug as brand, b.name as brand_name, b.colour as brand_colour, b.town,
    p.category, c.parent as parent_category,
    (select pp.picture from product_picture pp where pp.product_id = p.id order by pp.position limit 1) as picture,
    (select string_agg(distinct v.mark, ',')
      from certificate_product cp join valid_certificate v on v.id = cp.certificate_id
      where cp.product_id = p.id) as marks,
    (select min(s.price_fen) from sku s where s.product_id = p.id) as price_from,
    (select max(s.price_fen) from sku s where s.product_id = p.id) as price_to,
    (select coalesce(sum(st.available), 0)::int
      from sku s join stock st on st.sku_id = s.id where s.product_id = p.id) as available,
    c.name as category_name, pc.name as parent_category_name,
    -- What the cheapest SKU costs without a campaign.
    (select coalesce(s.list_price_fen, s.price_fen)
      from sku s where s.product_id = p.id order by s.price_fen, s.position limit 1) as list_price
  from product p
  join brand b on b.id = p.brand_id
  join category c on c.slug = p.category
  left join category pc on pc.slug = c.parent;

create or replace view sku_card as
  select s.id, s.product_id, s.position, s.code, s.gtin, s.name, s.weight_grams, s.price_fen,
    (select coalesce(sum(st.available), 0)::int from stock st where st.sku_id = s.id) as available,
    (select coalesce(jsonb_agg(jsonb_build_object('hall', h.slug, 'name', h.name,
        'shelf', sh.code, 'shelfName', sh.name, 'pieces', st.available)
        order by h.position), '[]'::jsonb)
      from stock st
      join hall h on h.stock_point = st.point
      join hall_shelf_brand sb on sb.hall = h.slug and sb.brand_id = p.brand_id
      join hall_shelf sh on sh.hall = sb.hall and sh.code = sb.code
      where st.sku_id = s.id and st.available > 0) as halls,
    coalesce(s.list_price_fen, s.price_fen) as list_price_fen
  from sku s
  join product p on p.id = s.product_id;
