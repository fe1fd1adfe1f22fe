package org.advocacycrm.playbook;

/** What became of those who were treated and of those who were held out. */
public record Outcome(Moves treated, Moves heldOut) {}
