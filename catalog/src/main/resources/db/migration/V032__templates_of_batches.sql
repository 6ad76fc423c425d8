-- Which records a batch should have. Of batches recorded before, the first record tells.
alter table batch add column template text
  check (template in ('CROP', 'LIVESTOCK', 'FISHING', 'PROCESSED'));

update batch b
set template = coalesce((
  select case e.kind when 'PLANTING' then 'CROP' when 'BREEDING' then 'LIVESTOCK'
    when 'CATCH' then 'FISHING' end
  from trace_event e where e.batch_id = b.id order by e.position limit 1), 'PROCESSED');

alter table batch alter column template set not null;
