package dev.armature.conformance.mapper.foreign.library;

import java.time.LocalDate;

/** A class with a constructor and getters. */
public final class Person {
    private final String id;
    private final String name;
    private final LocalDate born;

    public Person(String id, String name, LocalDate born) {
        this.id = id;
        this.name = name;
        this.born = born;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getBorn() {
        return born;
    }
}
