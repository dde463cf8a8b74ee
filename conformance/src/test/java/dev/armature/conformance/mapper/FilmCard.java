package dev.armature.conformance.mapper;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of films shows: neither of the keys of the table alone, a document as a whole. */
@Projection(of = Film.class)
record FilmCard(@Attribute(name = "title") String name, Set<String> genres, Film.@Nullable Crew crew) {}
