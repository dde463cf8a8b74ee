package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.armature.annotation.AttributeType;
import dev.armature.annotation.StreamView;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.EntityNames;
import dev.armature.processor.model.IgnoredModel;
import dev.armature.processor.model.IgnoredValue;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.Presence;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read from the folder {@code good}. */
final class GoodModelsTest {

    private static final Map<String, TableModel> TABLES = new TreeMap<>();
    private static final List<DocumentModel> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void compile() {
        Compilation compilation = javac().withProcessors(new MapperProcessor(
                        table -> TABLES.put(table.entity().type().simpleName(), table), DOCUMENTS::add))
                .withOptions("-proc:only")
                .compile(Sources.in(Sources.ROOT.resolve("good")));
        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    void songIsReadWithItsKeysAndNames() {
        TableModel music = table("Song");

        assertThat(music.name().value()).isEqualTo("Music");
        assertThat(music.accessor()).isEqualTo("byArtist");
        assertThat(names(music.key())).containsExactly("Artist", "SongTitle");
        assertThat(music.settings().stream()).isEqualTo(StreamView.NEW_AND_OLD_IMAGES);
        assertThat(music.entity().names())
                .isEqualTo(new EntityNames(
                        "SongKey",
                        "SongAttributes",
                        "SongCodec",
                        "SongRepository",
                        "MusicTable",
                        "MusicStreamHandler",
                        "songs"));
        assertThat(music.entity().isPublic()).isTrue();
        assertThat(music.generatedTypes()).contains("SongByAlbum");
    }

    @Test
    void songIndexHoldsKeysAndIncludedAttributes() {
        IndexModel index = table("Song").indexes().get(0);

        assertThat(index.accessor().value()).isEqualTo("byAlbum");
        assertThat(index.partialName()).contains("SongByAlbum");
        assertThat(names(index.key())).containsExactly("AlbumTitle");
        assertThat(index.projected())
                .extracting(AttributeModel::component)
                .containsExactly("artist", "songTitle", "albumTitle", "year");
    }

    @Test
    void songComponentsKeepPresenceDefaultAndManagement() {
        assertThat(attribute("Song", "albumTitle").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(attribute("Song", "awards").defaultText().orElseThrow().value())
                .isEqualTo("0");
        assertThat(attribute("Song", "tags").codec().type()).isEqualTo(AttributeType.SS);
        assertThat(table("Song").entity().managed(ManagedValue.VERSION)).contains(attribute("Song", "version"));
        assertThat(table("Song").entity().managed(ManagedValue.UPDATED_AT)).contains(attribute("Song", "updatedAt"));
        assertThat(table("Song").entity().managed(ManagedValue.CREATED_AT)).isEmpty();
    }

    @Test
    void tableNameWithSeparatorsGivesAnIdentifier() {
        assertThat(table("EveryType").entity().names().table()).isEqualTo("EveryType1Table");
        assertThat(table("Thread").entity().names().table()).isEqualTo("ForumThreadsTable");
    }

    @Test
    void accessorsStepAsideForOneAnother() {
        assertThat(table("Thread").indexes())
                .extracting(index -> index.accessor().value())
                .containsExactly("byAuthor", "byAuthorAndKind", "byLastPostIndex");
    }

    @Test
    void multiAttributeKeyIsInItsOrder() {
        KeyModel key = table("Thread").indexes().get(1).key();

        assertThat(names(key)).containsExactly("author", "kind", "sortedKind", "length");
        assertThat(key.partition()).hasSize(2);
    }

    @Test
    void localIndexSharesThePartitionKey() {
        IndexModel index = table("Thread").indexes().get(2);

        assertThat(index.isLocal()).isTrue();
        assertThat(names(index.key())).containsExactly("forum", "lastPost");
        assertThat(index.projected())
                .extracting(AttributeModel::component)
                .containsExactly("forum", "id", "length", "lastPost");
    }

    @Test
    void nestedTypesAreReadToTheirScalars() {
        CodecModel deep = attribute("EveryType", "deep").codec();

        assertThat(deep.javaType()).hasToString("List<Map<String, List<EveryType.Address>>>");
        TypeRef address = TypeRef.of("music", "EveryType.Address");
        assertThat(((CodecModel.ListOf) deep).element())
                .isInstanceOfSatisfying(
                        CodecModel.MapOf.class,
                        map -> assertThat(map.value())
                                .isInstanceOfSatisfying(
                                        CodecModel.ListOf.class,
                                        list -> assertThat(list.element())
                                                .isEqualTo(new CodecModel.Nested(
                                                        address,
                                                        List.of(),
                                                        false,
                                                        TypeRef.of("music", "AddressCodec"),
                                                        TypeRef.of("music", "AddressAttributes"),
                                                        List.of()))));
    }

    @Test
    void optionalAndConverterAreSeparate() {
        AttributeModel discount = attribute("EveryType", "discount");

        assertThat(discount.presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(discount.codec())
                .isEqualTo(new CodecModel.Converted(
                        TypeRef.of("music", "EveryType.Money"),
                        TypeRef.of("music", "EveryType.MoneyConverter"),
                        false,
                        AttributeType.AUTO));
        assertThat(attribute("EveryType", "nullable").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(attribute("EveryType", "optionalInt").codec().javaType()).hasToString("int");
    }

    @Test
    void ignoredComponentsKeepTheirPlace() {
        assertThat(table("EveryType").entity().components())
                .filteredOn(IgnoredModel.class::isInstance)
                .extracting(component -> ((IgnoredModel) component).value())
                .containsExactly(IgnoredValue.ZERO, IgnoredValue.EMPTY_MAP);
    }

    @Test
    void documentIsReadByItself() {
        assertThat(DOCUMENTS).hasSize(1);
        DocumentModel address = DOCUMENTS.get(0);

        assertThat(address.codecName()).isEqualTo("AddressCodec");
        assertThat(address.attributes())
                .extracting(AttributeModel::name)
                .containsExactly("street", "country", "zip-code");
    }

    private static TableModel table(String entity) {
        return TABLES.get(entity);
    }

    private static AttributeModel attribute(String entity, String component) {
        return table(entity).entity().attributes().stream()
                .filter(attribute -> attribute.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(KeyModel key) {
        return key.parts().stream().map(part -> part.attribute().name()).toList();
    }
}
