package dev.armature.processor.model;

/**
 * The names of what is generated for an entity and its table; types are top-level types of the entity's package.
 *
 * @param key the key record: {@code SongKey}
 * @param attributes the typed tokens: {@code SongAttributes}
 * @param codec the codec: {@code SongCodec}
 * @param repository the repository: {@code SongRepository}
 * @param table the table's type: {@code MusicTable}
 * @param streamHandler the handler of the table's stream, where it has one: {@code MusicStreamHandler}
 * @param repositoryMethod the method of the table's type that gives the repository: {@code songs}
 */
public record EntityNames(
        String key,
        String attributes,
        String codec,
        String repository,
        String table,
        String streamHandler,
        String repositoryMethod) {}
