package dev.armature.conformance.mapper;

import dev.armature.annotation.Projection;
import java.util.Optional;

/** What no index of films holds. */
@Projection(of = Film.class)
record FilmText(Optional<String> synopsis) {}
