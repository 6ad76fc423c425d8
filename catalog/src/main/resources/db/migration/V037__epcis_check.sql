-- The office asks for chains that don't hold, and the metrics count them.
create index epcis_chain_broken on epcis_chain (epc) where broken_at is not null;
