alter domain public.code rename constraint code_given to code_not_null;
alter domain public.other add constraint other_given not null;
