package org.example;

import java.time.LocalDate;
import java.util.Optional;

/** A class of a library, which knows nothing of tables. */
public final class Person {

    private final String id;
    private final LocalDate born;
    private final Optional<Name> name;

    public Person(String id, LocalDate born, Optional<Name> name) {
        this.id = id;
        this.born = born;
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public LocalDate born() {
        return born;
    }

    public Optional<Name> getName() {
        return name;
    }
}
