-- Time-ordered identifiers (RFC 9562, version 7) on every supported server: PostgreSQL has its own uuidv7() only from 18 on.
create function crm_uuid_v7() returns uuid
    language sql volatile parallel safe
as
$$
select encode(
           set_bit(
               set_bit(
                   overlay(
                       uuid_send(gen_random_uuid())
                       placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                       from 1 for 6),
                   52, 1),
               53, 1),
           'hex')::uuid
$$;
