-- The office asks for chains that don't hold, and the metrics count them.
create index epcis_chain_broken on epcis_chain (epc) where broken_at is not null;
-- Inputs and outputs of one transformation may be told by several events under its name.
create index epcis_event_transformation on epcis_event (transformation_id)
  where transformation_id is not null;
