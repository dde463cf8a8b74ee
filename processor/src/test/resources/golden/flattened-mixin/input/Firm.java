package org.example;

import java.util.Optional;

/** A class of a library that is made by a builder. */
public final class Firm {

    private final String name;
    private final Optional<String> seat;

    private Firm(Builder builder) {
        this.name = builder.name;
        this.seat = builder.seat;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String name() {
        return name;
    }

    public Optional<String> seat() {
        return seat;
    }

    public static final class Builder {

        private String name = "";
        private Optional<String> seat = Optional.empty();

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder seat(Optional<String> seat) {
            this.seat = seat;
            return this;
        }

        public Firm build() {
            return new Firm(this);
        }
    }
}
