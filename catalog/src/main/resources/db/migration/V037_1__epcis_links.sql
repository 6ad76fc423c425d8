-- Things are followed through linked rows alone, and without a look at the table itself.
create index epcis_event_epc_from on epcis_event_epc (epc collate "C", role, event_id) where linked;
create index epcis_event_epc_through on epcis_event_epc (event_id, role) include (epc) where linked;
