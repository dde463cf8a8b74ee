package people;

import dev.armature.annotation.*;
import java.util.Optional;
import java.util.Set;

@Document
public record Address(String street, @Default("US") String country, @Attribute(name = "zip-code") Optional<String> zip, Set<Integer> lines) {}
