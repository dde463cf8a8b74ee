package post;

import dev.armature.annotation.Creator;
import dev.armature.annotation.GeneratedId;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.time.LocalDate;
import java.util.Set;

/** Made by a static method, whose parameters carry the annotations. */
@Table(name = "Parcels")
public final class Parcel {

    final String depot;
    private final String number;
    private final LocalDate received;
    private final Set<String> labels;

    private Parcel(String depot, String number, LocalDate received, Set<String> labels) {
        this.depot = depot;
        this.number = number;
        this.received = received;
        this.labels = labels;
    }

    @Creator
    public static Parcel of(
            @PartitionKey String depot, @SortKey @GeneratedId String number, LocalDate received, Set<String> labels) {
        return new Parcel(depot, number, received, Set.copyOf(labels));
    }

    public String number() {
        return number;
    }

    public LocalDate getReceived() {
        return received;
    }

    public Set<String> labels() {
        return labels;
    }
}
