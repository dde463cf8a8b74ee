package post;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Default;
import dev.armature.annotation.Document;

/** Immutable, with a builder. */
@Document
public final class Address {

    private final String street;

    @Attribute(name = "postcode")
    private final String code;

    @Default("CH")
    private final String country;

    private Address(Builder builder) {
        this.street = builder.street;
        this.code = builder.code;
        this.country = builder.country;
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public String street() {
        return street;
    }

    public String getCode() {
        return code;
    }

    public String country() {
        return country;
    }

    public static final class Builder {
        private String street;
        private String code;
        private String country;

        public Builder street(String street) {
            this.street = street;
            return this;
        }

        public Builder withCode(String code) {
            this.code = code;
            return this;
        }

        public Builder setCountry(String country) {
            this.country = country;
            return this;
        }

        public Address build() {
            return new Address(this);
        }
    }
}
