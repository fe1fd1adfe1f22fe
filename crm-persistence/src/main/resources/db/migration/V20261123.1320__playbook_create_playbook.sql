create table playbook_strategy (
    segment     text        not null,
    version     integer     not null,
    goal        text        not null,
    dos         text        not null,
    donts       text        not null,
    tactics     text        not null,
    marketing   boolean     not null,
    rewards     boolean     not null,
    except_from text,
    author      text        not null,
    at          timestamptz not null,
    constraint playbook_strategy_pk primary key (segment, version),
    constraint playbook_strategy_segment_ck check (
        segment in ('DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE')),
    constraint playbook_strategy_goal_ck check (btrim(goal) <> '' and length(goal) <= 300),
    constraint playbook_strategy_text_ck check (greatest(length(dos), length(donts), length(tactics)) <= 2000),
    constraint playbook_strategy_except_ck check (except_from in ('LOW', 'MID', 'HIGH', 'TOP'))
);

comment on table playbook_strategy is 'Versions never change; the newest of a segment holds';

insert into playbook_strategy values
('DISSENTER', 1, 'Stop the damage: diffuse, redirect, reach closure.',
 E'Call in person, soon, by somebody who may decide\nFind the one thing that went wrong and name it\nTell the customer what was changed because of it',
 E'No offers and no campaigns before the issue is closed\nNo argument in public',
 E'Diffuse: listen first, apologise for what was ours\nRedirect: from the public place to a person with a name\nReach closure: an agreed end, written down, asked about two weeks later',
 false, false, 'HIGH', 'system', '2000-01-01Z'),
('DEFECTOR', 1, 'Show the whole value and re-engage before the door closes.',
 E'Ask why, and what would have to be different\nShow what the customer has had from us, with figures\nSolve the open issue before talking about the contract',
 E'No offers while an issue is open\nNo rewards for threatening to leave',
 E'A value review with the customer''s own figures\nA contact person who stays\nAn easy way back, without a form',
 false, false, 'HIGH', 'system', '2000-01-01Z'),
('NEUTRAL', 1, 'Communicate more and better, and show the path.',
 E'Ask what would make us worth recommending\nShow one thing the customer does not use yet\nSpend selectively, where value and fit are high',
 E'No blanket discounts',
 E'A short series that teaches one use each\nAn invitation to a users'' evening\nA first survey that is answered in person',
 true, true, null, 'system', '2000-01-01Z'),
('SUPPORTER', 1, 'Make staying easy and the first recommendation natural.',
 E'Thank for loyalty, unasked\nMake buying again easy\nOffer the referral programme after good service',
 E'Do not ask for a recommendation during an open case',
 E'Loyalty rewards\nReferral programme\nStickiness: things that work better together',
 true, true, null, 'system', '2000-01-01Z'),
('ADVOCATE', 1, 'Reward, honour and amplify.',
 E'Say thank you in public, with permission\nLet them see new things first\nTell their story',
 E'Do not take them for granted, and do not wear them out',
 E'Accolades and early access\nReviews and case stories\nInvitation to the insights group',
 true, true, null, 'system', '2000-01-01Z'),
('SUPER_ADVOCATE', 1, 'Make them partners.',
 E'Give the best we have: time of those who decide\nAsk for advice and report what became of it\nInvite to the ambassador programme',
 E'No mass mail in place of a person',
 E'Top-tier rewards\nAmbassador programme\nAdvisory board',
 true, true, null, 'system', '2000-01-01Z');

create table play (
    id          uuid        not null,
    name        text        not null,
    segment     text        not null,
    task        text,
    due_days    integer     not null,
    template_id uuid,
    hold_out    integer     not null,
    day         date        not null,
    author      text        not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    constraint play_pk primary key (id),
    constraint play_template_fk foreign key (template_id) references message_template (id),
    constraint play_name_ck check (btrim(name) <> '' and length(name) <= 80),
    constraint play_kind_ck check ((task is null) <> (template_id is null)),
    constraint play_hold_out_ck check (hold_out between 5 and 50)
);

create table play_customer (
    play_id     uuid    not null,
    customer_id uuid    not null,
    held_out    boolean not null,
    constraint play_customer_pk primary key (play_id, customer_id),
    constraint play_customer_play_fk foreign key (play_id) references play (id),
    constraint play_customer_customer_fk foreign key (customer_id) references customer (id)
);

create index play_customer_customer_ix on play_customer (customer_id);

create table spend (
    id          uuid           not null,
    customer_id uuid           not null,
    kind        text           not null,
    amount      numeric(19, 4) not null,
    currency    text           not null,
    what        text           not null,
    at          timestamptz    not null,
    author      text           not null,
    constraint spend_pk primary key (id),
    constraint spend_customer_fk foreign key (customer_id) references customer (id),
    constraint spend_kind_ck check (kind in ('MARKETING', 'REWARD')),
    constraint spend_amount_ck check (amount > 0),
    constraint spend_what_ck check (btrim(what) <> '' and length(what) <= 200)
);

create index spend_customer_ix on spend (customer_id, at desc);
create index spend_at_ix on spend (at);
