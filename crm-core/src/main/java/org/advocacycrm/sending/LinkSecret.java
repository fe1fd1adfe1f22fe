package org.advocacycrm.sending;

/** The secret of this installation that links in messages are signed with. */
public interface LinkSecret {

    byte[] value();
}
