package people;

import dev.armature.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "People")
public record Person(
    @PartitionKey String id,
    Address home,
    Optional<Address> work,
    @Nullable Address post,
    List<Address> former,
    Map<String, Map<String, Address>> named,
    Part root,
    List<Folder> folders) {}
