-- Whom a recall still has to be told to: buyers are written to in parts, once it stands, so that
-- nobody waits for who calls a batch of ten thousand buyers back.
create table recall_telling (
  id bigint generated always as identity primary key,
  recall bigint not null references recall,
  -- Whose batches it is about; of a recall that was withdrawn, all.
  step int check (step > 0),
  -- What is said, as it was decided: reason, advice and contact, each in both languages.
  said jsonb not null,
  -- Who was written to last: buyers by their addresses in lower case, in order.
  told text collate "C" not null default '',
  -- Until then somebody is at it.
  due_at timestamptz not null default now()
);
create index recall_telling_due on recall_telling (due_at, id);

-- Answers are forgotten after a day, also of numbers that ask every day.
create index sms_answer_answered on sms_answer (answered_at);
