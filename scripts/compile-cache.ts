import { enableCompileCache } from 'node:module';

/*
 * Loaded before a program (`node --import`): keeps its compiled modules in the system's temporary folder, so that
 * from the second run on a check spends its time on checking.
 */
enableCompileCache();
