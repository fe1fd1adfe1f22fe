package org.advocacycrm.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** What is kept about customers by hand, wherever it is kept. */
public interface CareBook {

    void keep(Note note);

    Optional<Note> note(NoteId id);

    void remove(NoteId id);

    /** Notes before the instant, newest first: at least as many as asked for, the last instant wholly. */
    List<Note> notes(CustomerId customer, Instant before, int atLeast);

    void keep(Task task);

    /** The task; nobody else can change it until the unit of work ends. */
    Optional<Task> locked(TaskId id);

    /** Tasks that are to be done, the most urgent first. */
    List<Task> open(CustomerId customer);

    /** Tasks that were done before the instant, like {@link #notes}. */
    List<Task> done(CustomerId customer, Instant before, int atLeast);

    /** What somebody has to do, the most urgent first; what nobody has to do yet if absent. */
    List<Task> openOf(@Nullable AccountId owner, int most);

    void keep(Tie tie);

    Optional<Tie> tie(TieId id);

    void remove(TieId id);

    List<Tied> tied(CustomerId customer);

    Optional<AccountId> owner(CustomerId customer);

    /** Gives the customer to somebody, or to nobody. */
    void assign(CustomerId customer, @Nullable AccountId owner);

    boolean pinned(CustomerId customer, AccountId reader);

    void pin(CustomerId customer, AccountId reader, boolean pinned);
}
