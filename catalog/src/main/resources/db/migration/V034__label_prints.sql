-- Which labels were printed, so that nobody prints the same numbers twice without knowing.
create table label_print (
  id bigint primary key,
  batch_id bigint not null references batch,
  sheet text not null check (sheet ~ '^[a-z0-9-]{1,20}$'),
  -- Place of the first serial number within the batch; none for labels of the batch itself.
  first int check (first >= 1),
  count int not null check (count between 1 and 10000),
  copies int not null check (copies between 1 and 10000),
  printed_by text not null check (length(printed_by) between 1 and 100),
  printed_at timestamptz not null
);
create index label_print_batch on label_print (batch_id, printed_at desc);
