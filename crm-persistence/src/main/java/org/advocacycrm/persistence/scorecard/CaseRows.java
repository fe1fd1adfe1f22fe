package org.advocacycrm.persistence.scorecard;

/**
 * The few cases that no roll-up can answer for, because what counts depends on the instant asked about. The offsets make the
 * database look for them period by period: most periods have none, which it would find by reading all cases.
 */
final class CaseRows {

    /** Open at the end of the period, or now if it is not over: found by how long they were open. */
    static final String OPEN_AT_END = """
            from period p
            cross join (values
                (1, interval '4 hours'), (2, interval '16 hours'), (3, interval '64 hours'), (4, interval '256 hours'),
                (5, interval '1024 hours'), (6, interval '4096 hours'), (7, interval '16384 hours'),
                (8, interval '500 years')) l (length, most)
            cross join lateral (
                select *
                from service_case
                where crm_case_length(opened_at, resolved_at) = l.length
                    and opened_at >= p.ends - l.most and opened_at < least(p.ends, :asOf)
                    and (resolved_at is null or resolved_at >= p.ends)
                offset 0) k
            """ + CaseRecount.OWNERS;

    /** Resolved on the day on which the repeat window closes. */
    static final String CLOSING = """
            from period p
            cross join lateral (
                select *
                from service_case
                where resolved_at >= greatest(p.starts, :closingDay) and resolved_at < p.ends
                    and resolved_at <= :asOf - make_interval(secs => :repeatWindow)
                offset 0) k
            """ + CaseRecount.OWNERS;

    /** Complaints received on the days that decide whether an answer is due, now included. */
    static final String JUST_RECEIVED = """
            from period p
            cross join lateral (
                select *
                from service_case
                where opened_at >= greatest(p.starts, :answerDay) and opened_at < least(p.ends, :asOf)
                    and complaint and disposition = 'HANDLED'
                offset 0) k
            """ + CaseRecount.OWNERS;

    /** Complaints received before those days that are closed, but not yet. */
    static final String CLOSED_LATER = """
            from period p
            join (select * from service_case where resolved_at > :asOf offset 0) k
                on k.opened_at >= p.starts and k.opened_at < least(p.ends, :answerDay)
                and k.complaint and k.disposition = 'HANDLED'
            """ + CaseRecount.OWNERS;

    /** Of cases resolved before the day on which the window closes: wrongly taken to have come back, or not to have. */
    static final String MISJUDGED = """
            from period p
            join (select * from service_case where id = any (array (select id from tally_case_misjudged)) offset 0) k
                on k.resolved_at >= p.starts and k.resolved_at < least(p.ends, :closingDay)
            """ + CaseRecount.OWNERS;

    private CaseRows() {}
}
