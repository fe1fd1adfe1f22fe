package org.advocacycrm.export;

/** The secret that links to files are signed with, the same for all instances of an installation. */
public interface LinkSecrets {

    /** The secret of this installation: the one it has, or else the candidate from now on. */
    byte[] keptOr(byte[] candidate);
}
