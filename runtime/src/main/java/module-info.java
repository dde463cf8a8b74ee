/**
 * What generated code is written against: items, codecs, expressions, operations and clients.
 *
 * <p>A package is exported here by whoever adds its first public type. The AWS SDK is needed only by users of {@code
 * dev.armature.runtime.sdk}; it is not {@code transitive}, because javac 17 would then ask everybody for it. Classes
 * that show SDK types in their signatures suppress the lint {@code exports} for this reason.
 */
module dev.armature.runtime {
    exports dev.armature.runtime.attribute;
    exports dev.armature.runtime.table;
    exports dev.armature.runtime.client;
    exports dev.armature.runtime.codec;
    exports dev.armature.runtime.error;
    exports dev.armature.runtime.expression;
    exports dev.armature.runtime.key;
    exports dev.armature.runtime.operation;
    exports dev.armature.runtime.sdk;
    exports dev.armature.runtime.stream;
    exports dev.armature.runtime.value;

    requires static transitive org.jspecify;
    requires static software.amazon.awssdk.awscore;
    requires static software.amazon.awssdk.core;
    requires static software.amazon.awssdk.services.dynamodb;
}
