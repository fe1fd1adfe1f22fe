package org.advocacycrm.demo;

import java.time.LocalDate;

/** A demo company that was loaded here, or began to be: what it takes to tell the very same one again. */
public record DemoLoad(long seed, LocalDate today, long customers, boolean finished) {}
