-- Mails that the shop sends: written in the transaction that has a reason for them, delivered after
-- it by whichever node comes first. Their text goes once they are delivered.
create table mail (
  id bigint primary key,
  -- What the mail is about, so that the same is never told twice.
  dedupe_key text not null unique check (length(dedupe_key) between 1 and 200),
  recipient text not null check (length(recipient) between 3 and 254),
  language text not null check (language in ('zh', 'en')),
  template text not null,
  subject text not null check (subject ~ '^[^\r\n]{1,200}$'),
  plain text,
  html text,
  status text not null default 'WAITING' check (status in ('WAITING', 'SENT', 'FAILED')),
  attempts int not null default 0 check (attempts >= 0),
  -- When to try next. While a node delivers it, the moment from which another may.
  due_at timestamptz not null default now(),
  -- What is told later helps nobody; and a shop whose mail begins to work floods nobody.
  useful_until timestamptz not null default now() + interval '5 days',
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  check ((status = 'SENT') = (sent_at is not null)),
  check (status = 'SENT' or (plain is not null and html is not null))
);
create index mail_due on mail (due_at, id) where status = 'WAITING';
create index mail_latest on mail (created_at desc, id desc);
create index mail_recipient on mail (lower(recipient));
