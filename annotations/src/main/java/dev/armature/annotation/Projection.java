package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a type that some attributes of an entity are read as: a record, or a class as entities may be.
 *
 * <p>Each component is a component of the entity: by its name, or by the name of its attribute where {@link Attribute} gives
 * one. It has the same type; one that is always there may be {@code Optional} here, and not the other way round. A nested
 * document is read as a whole, and a component that only a composed key holds is read from the key.
 *
 * <p>The compiler writes {@code SongCardProjection} beside it, with a constant for each type that it can be read from: the
 * entity, and the entries of every index that holds all of its attributes. A query, scan or lookup takes it by
 * {@code as(…)}, and then reads these attributes and its key only.
 *
 * <pre>{@code
 * @Projection(of = Song.class)
 * public record SongCard(String artist, String songTitle, int year) {}
 *
 * List<SongCard> cards = songs.byArtist("Acme Band").as(SongCardProjection.OF_SONG).toList();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The entity: a type with {@link Table}. */
    Class<?> of();
}
