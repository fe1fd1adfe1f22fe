create index employee_email_ix on employee (lower(email));
