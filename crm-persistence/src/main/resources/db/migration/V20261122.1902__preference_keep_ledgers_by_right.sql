-- Not by a trigger only: whoever the application runs as has no right to change or remove what stands in these tables.
-- A superuser has every right anyway, so the application must not run as one (docs/deploy.md).
revoke update, delete, truncate on consent_ledger, consent_wording, life_ledger, sign_off from current_user;
