package orders;

import dev.armature.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "Orders")
record Order(
        @PartitionKey String id,
        @Flatten String text,
        @Flatten @Nullable Address nullable,
        @Flatten List<Address> list,
        @Flatten @Json Address json,
        @Flatten Optional<Loose> loose,
        @Flatten Deep deep) {

    @Document
    record Address(String city) {}

    @Document
    record Loose(Optional<String> text) {}

    @Document
    record Deep(@Flatten Address address) {}
}

@Table(name = "Twice")
record Twice(@PartitionKey String id, @Flatten Order.Address one, @Flatten Order.Address two) {}

@Table(name = "Named")
record Named(@PartitionKey String id, @Flatten(prefix = "x") Order.Address home, String homeCity) {}
