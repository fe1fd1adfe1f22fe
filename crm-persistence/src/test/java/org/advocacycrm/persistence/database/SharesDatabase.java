package org.advocacycrm.persistence.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets test classes with the same configuration share one application and its database, because starting is slow. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface SharesDatabase {

    /** The name of the database; all that name it share it. */
    String value();
}
