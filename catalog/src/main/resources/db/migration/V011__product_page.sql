-- What the product page shows beside the card: the names of its categories, and the halls that have
-- each SKU on a shelf. Read with the row, so that the page needs no statement of its own for them.

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
    c.name as category_name, pc.name as parent_category_name
  from product p
  join brand b on b.id = p.brand_id
  join category c on c.slug = p.category
  left join category pc on pc.slug = c.parent;

create or replace view sku_card as
  select s.id, s.product_id, s.position, s.code, s.gtin, s.name, s.weight_grams, s.price_fen,
    (select coalesce(sum(st.available), 0)::int from stock st where st.sku_id = s.id) as available,
    (select coalesce(jsonb_agg(jsonb_build_object('hall', h.slug, 'name', h.name, 'pieces', st.available)
        order by h.position), '[]'::jsonb)
      from stock st join hall h on h.stock_point = st.point
      where st.sku_id = s.id and st.available > 0) as halls
  from sku s;
