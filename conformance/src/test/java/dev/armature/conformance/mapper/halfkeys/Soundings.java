package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import java.util.List;
import java.util.Optional;

/** Patterns that are checked against the key. */
@Repository(Sounding.class)
interface Soundings {
    Optional<Sounding> find(String ship, String voyage, long number);

    List<Sounding> since(String ship, String voyage, @Where(Comparison.GE) long number);
}
