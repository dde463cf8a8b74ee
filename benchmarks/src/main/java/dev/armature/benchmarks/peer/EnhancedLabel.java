package dev.armature.benchmarks.peer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** A label, as the Enhanced Client wants one: a bean. */
@DynamoDbBean
public class EnhancedLabel {
    private @Nullable String name;
    private @Nullable String country;
    private int founded;

    /** Creates a label without values. */
    public EnhancedLabel() {}

    /** Returns what it is called. */
    public @Nullable String getName() {
        return name;
    }

    /** Sets what it is called. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Returns its ISO 3166 code. */
    public @Nullable String getCountry() {
        return country;
    }

    /** Sets its ISO 3166 code. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** Returns the year it began. */
    public int getFounded() {
        return founded;
    }

    /** Sets the year it began. */
    public void setFounded(int founded) {
        this.founded = founded;
    }
}
