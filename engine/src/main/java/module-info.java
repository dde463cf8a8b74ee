/** A DynamoDB-compatible engine that runs in the process of its caller. */
module dev.armature.engine {
    requires transitive dev.armature.runtime;
    requires static transitive org.jspecify;

    exports dev.armature.engine;
    exports dev.armature.engine.storage;
    exports dev.armature.engine.time;
}
