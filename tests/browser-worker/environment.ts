import type { Environment } from 'vitest/runtime';
import { endKept } from './keep';

/** Node, and at the end of the worker an end to the browsers that its files have shared. */
const environment: Environment = {
  name: 'browser-worker',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: endKept }),
};

export default environment;
