-- What lists show, one row a thing: read by pages, by the search index, and instead of it.

create view valid_certificate as
  select c.*
  from certificate c
  where c.mark <> 'POLLUTION_FREE'
    and c.issued <= county_today()
    and (c.expires is null or c.expires >= county_today());

create view brand_card as
  select b.id, b.slug, b.position, b.name, b.tagline, b.colour, b.emblem, b.scene, b.demo,
    t.slug as town, t.name as town_name, t.latitude, t.longitude,
    (select count(*)::int from product p where p.brand_id = b.id) as products,
    l.number as licence_number, l.holder as licence_holder, l.scope as licence_scope,
    l.valid_from as licence_valid_from, l.valid_to as licence_valid_to
  from brand b
  join town t on t.slug = b.town
  -- The licence that lasts longest.
  join lateral (
    select * from mark_licence m where m.brand_id = b.id order by m.valid_to desc limit 1
  ) l on true;

-- With the names of its categories, so that the product page needs no statement of its own for them.
create view product_card as
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
    c.name as category_name, pc.name as parent_category_name
  from product p
  join brand b on b.id = p.brand_id
  join category c on c.slug = p.category
  left join category pc on pc.slug = c.parent;

-- With the halls that have it on a shelf.
create view sku_card as
  select s.id, s.product_id, s.position, s.code, s.gtin, s.name, s.weight_grams, s.price_fen,
    (select coalesce(sum(st.available), 0)::int from stock st where st.sku_id = s.id) as available,
    (select coalesce(jsonb_agg(jsonb_build_object('hall', h.slug, 'name', h.name,
        'shelf', sh.code, 'shelfName', sh.name, 'pieces', st.available)
        order by h.position), '[]'::jsonb)
      from stock st
      join hall h on h.stock_point = st.point
      join hall_shelf_brand sb on sb.hall = h.slug and sb.brand_id = p.brand_id
      join hall_shelf sh on sh.hall = sb.hall and sh.code = sb.code
      where st.sku_id = s.id and st.available > 0) as halls
  from sku s
  join product p on p.id = s.product_id;

create view batch_card as
  select b.id, s.gtin, b.lot, b.code, p.slug as product, s.name as sku, b.produced_on, b.expires_on
  from batch b
  join sku s on s.id = b.sku_id
  join product p on p.id = s.product_id;
