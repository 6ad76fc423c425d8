-- Staff beside the office: who hands out at a hall or a station, who owns a brand.
alter table staff_account
  drop constraint staff_account_role_check,
  drop constraint staff_account_check,
  add column hall slug references hall (slug),
  add column station text references station (code),
  -- Somebody else knows the password: it is to be changed before anything else.
  add column password_due boolean not null default false,
  add constraint staff_account_role check (role in ('OFFICE', 'OWNER', 'HALL', 'STATION')),
  add constraint staff_account_post check (
    (role = 'OWNER') = (brand is not null)
    and (role = 'HALL') = (hall is not null)
    and (role = 'STATION') = (station is not null));
