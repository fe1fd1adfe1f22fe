package org.advocacycrm.advocacy;

import java.util.SortedSet;

/** Something about a decision table that its author has to know; lines are counted from 0. */
public sealed interface TableFinding {

    /** Whether a table of which this is found decides nothing. */
    boolean isFault();

    /** There is no evidence that a line matches. */
    record Impossible(int line) implements TableFinding {
        @Override
        public boolean isFault() {
            return true;
        }
    }

    /** Whatever a line matches is decided by lines before it. */
    record NeverDecides(int line, SortedSet<Integer> deciding) implements TableFinding {
        @Override
        public boolean isFault() {
            return true;
        }
    }

    /** There is evidence that no line matches. */
    record Gap(SegmentEvidence example) implements TableFinding {
        @Override
        public boolean isFault() {
            return true;
        }
    }

    /** Two lines with different segments match the same evidence, so that their order decides. */
    record Overlap(int line, int deciding, SegmentEvidence example) implements TableFinding {
        @Override
        public boolean isFault() {
            return false;
        }
    }
}
