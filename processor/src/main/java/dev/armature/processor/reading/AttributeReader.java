package dev.armature.processor.reading;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.AttributeType;
import dev.armature.annotation.CreatedAt;
import dev.armature.annotation.Default;
import dev.armature.annotation.Flatten;
import dev.armature.annotation.GeneratedId;
import dev.armature.annotation.IdStrategy;
import dev.armature.annotation.Ignore;
import dev.armature.annotation.MaxSize;
import dev.armature.annotation.Ttl;
import dev.armature.annotation.Unique;
import dev.armature.annotation.UpdatedAt;
import dev.armature.annotation.Version;
import dev.armature.annotation.WriteOnce;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.UniqueModel;
import dev.armature.processor.model.ValuePolicy;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one component of a record. */
final class AttributeReader {

    private final JavaTypes types;
    private final PresenceReader presences;
    private final StoredFormReader forms;
    private final IgnoredReader ignored;

    AttributeReader(JavaTypes types) {
        this.types = types;
        this.presences = new PresenceReader(types);
        this.forms = new StoredFormReader(types);
        this.ignored = new IgnoredReader(types);
    }

    /** Returns the component's model; empty where it has no stored form, which has been reported. */
    Optional<ComponentModel> read(Site site) {
        if (site.find(Flatten.class).isPresent()) {
            return new FlattenReader(types, this).read(site).map(ComponentModel.class::cast);
        }
        if (site.find(Ignore.class).isPresent()) {
            return Optional.of(ignored.read(site));
        }
        Declared<AttributeType> requested = requestedType(site);
        return presences
                .read(site)
                .flatMap(value -> forms.read(value.type(), requested.value(), site)
                        .map(codec -> new AttributeModel(
                                site.component(),
                                name(site),
                                types.ref(site.type()),
                                value.presence(),
                                codec,
                                requested,
                                site.find(Default.class).map(annotation -> annotation.text("value")),
                                managed(site),
                                policy(site),
                                KeyReader.uses(site.member()),
                                false,
                                site.origin())));
    }

    private static Declared<String> name(Site site) {
        return site.find(Attribute.class)
                .map(annotation -> annotation.text("name"))
                .filter(name -> !name.value().isEmpty())
                .orElseGet(() -> new Declared<>(site.component(), site.origin()));
    }

    private static Declared<AttributeType> requestedType(Site site) {
        return site.find(Attribute.class)
                .map(annotation -> annotation.constant("type", AttributeType.class))
                .orElseGet(() -> new Declared<>(AttributeType.AUTO, site.origin()));
    }

    private static List<Declared<ManagedValue>> managed(Site site) {
        return Stream.of(
                        managed(site, Version.class, ManagedValue.VERSION),
                        managed(site, CreatedAt.class, ManagedValue.CREATED_AT),
                        managed(site, UpdatedAt.class, ManagedValue.UPDATED_AT))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ValuePolicy policy(Site site) {
        return new ValuePolicy(
                site.find(GeneratedId.class).map(annotation -> annotation.constant("value", IdStrategy.class)),
                site.find(WriteOnce.class).map(AnnotationReader::origin),
                site.find(MaxSize.class).map(annotation -> annotation.number("value")),
                site.find(Unique.class)
                        .map(annotation -> new UniqueModel(annotation.text("scope"), annotation.flag("perPartition"))),
                site.find(Ttl.class).map(AnnotationReader::origin));
    }

    private static Optional<Declared<ManagedValue>> managed(
            Site site, Class<? extends Annotation> type, ManagedValue value) {
        return site.find(type).map(annotation -> new Declared<>(value, annotation.origin()));
    }
}
