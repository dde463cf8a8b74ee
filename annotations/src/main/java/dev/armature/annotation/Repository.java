package dev.armature.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface whose methods are the ways in which a program reads an entity. Each is checked against the keys of
 * the table and its indexes; where none serves it, the error names the index to declare.
 *
 * <p>A parameter is a component of the entity, by its name. As it stands, the component equals it; {@link Where} says another
 * comparison with a key, {@link Filter} drops results by what is no key. The result is a {@code List}, {@code Stream},
 * {@code Page} (with a parameter {@code PageRequest}), {@code Optional} (the first) or {@code long} (their number), of all but
 * {@code Stream} also a {@code CompletableFuture}; or a {@code Flow.Publisher}. It holds the entity, what the index holds, or
 * a {@link Projection} of the entity. Methods may have any name; default and static methods are the interface's own.
 *
 * <p>The compiler writes {@code SongsQueries} beside it.
 *
 * <pre>{@code
 * @Repository(Song.class)
 * public interface Songs {
 *     @AccessPattern("catalogue page")
 *     Page<SongCard> ofAlbum(String albumTitle, PageRequest page);
 *
 *     List<Song> startingWith(String artist, @Where(Comparison.BEGINS_WITH) String songTitle);
 * }
 *
 * Songs songs = SongsQueries.over(music.songs());
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repository {
    /** The entity: a type with {@link Table}. */
    Class<?> value();
}
