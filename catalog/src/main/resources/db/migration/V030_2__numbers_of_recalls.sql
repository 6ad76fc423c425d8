-- By which people speak of a recall, such as R2026-0007; printed on notices.
create sequence recall_number;
alter table recall add column number text not null unique check (number ~ '^R[0-9]{4}-[0-9]{4,9}$');
