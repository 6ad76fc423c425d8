-- The story of a batch is told from its events. Batches that were recorded before get theirs when
-- the shop starts.
alter table batch add column legacy boolean not null default false;
update batch b set legacy = true where exists (select from trace_event e where e.batch_id = b.id);
create index batch_legacy on batch (id) where legacy;

create or replace view batch_card as
  select b.id, s.gtin, b.lot, b.code, p.slug as product, s.name as sku, b.produced_on, b.expires_on,
    b.quantity, b.template, br.slug as brand
  from batch b
  join sku s on s.id = b.sku_id
  join product p on p.id = s.product_id
  join brand br on br.id = p.brand_id;
