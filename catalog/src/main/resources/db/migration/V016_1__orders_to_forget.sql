-- Its customer has left: whom and where it went to is erased once it is over.
alter table shop_order add forget boolean not null default false;
create index shop_order_to_forget on shop_order (moved_at) where forget;
